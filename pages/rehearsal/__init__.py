"""A workshop to practise on: a server of its own, and companies that move by themselves. `make demo-workshop`."""
