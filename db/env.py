"""Alembic's entry: runs the migrations on the connection it is handed."""

from alembic import context

from curator.store.tables import SQLModel

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
