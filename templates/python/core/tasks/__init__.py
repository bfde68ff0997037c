"""Tasks that the platform works on: following, waiting for and collecting them."""
