def figures(arena, plan):
    yield "not yet"
