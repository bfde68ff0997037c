"""Input and output: sends what the engine asks for, sync and async."""
