"""What a text tells: who did what to whom, where and when, as whole proposals."""
