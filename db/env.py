"""Alembic's entry: runs the migrations on the connection it is handed."""

from alembic import context

from curator.store.search import is_part
from curator.store.tables import SQLModel

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=True,
    include_name=lambda name, kind, _parents: not (kind == "table" and is_part(name)),
)
context.run_migrations()
