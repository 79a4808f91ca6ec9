import Testing
struct X {}
