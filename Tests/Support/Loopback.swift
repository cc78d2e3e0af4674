// The loopback server is a part of the product, which tries itself on it (`offprint selftest`).
@_exported public import Loopback
