"""What is sent: the tables of the operations, checks, encoding, and the call that comes out."""
