import Testing

@testable import Store

struct NodeCounterTests {
    private let counter = NodeCounter([c("1"), c("2"), c("10"), c("TP.1")])

    @Test func `a code counts for the node that it is or lies in, not for one whose code begins alike`() {
        #expect(counter.count("1.1 10.2 1 10 2.1.3 11.4 TP.1 TP.12 TP.1.a") == [2, 1, 2, 2])
    }

    @Test func `no codes count nothing`() {
        #expect(counter.count(nil) == [0, 0, 0, 0])
        #expect(counter.count("") == [0, 0, 0, 0])
        #expect(NodeCounter([]).count("1.1") == [])
    }

    @Test func `a code that stands in both texts counts once`() {
        #expect(counter.count("1.1 2.1", or: "2.1 2.2") == [1, 2, 0, 0])
        #expect(counter.count(nil, or: "2.1 2.2") == [0, 2, 0, 0])
        #expect(counter.count("1.1", or: nil) == [1, 0, 0, 0])
    }
}
