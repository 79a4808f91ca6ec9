import Shelves
import Testing

struct ShelfTests {
    private let shelf = Shelf<String, Int>(limit: 2)

    private func isMade(_ key: String) -> Bool {
        var isMade = false
        _ = shelf.value(of: key) {
            isMade = true
            return key.count
        }
        return isMade
    }

    @Test func `a value is made once`() {
        #expect(["81", "81", "81,9", "81"].map(isMade) == [true, false, true, false])
    }

    @Test func `a value that was asked for lately outlives a clearing`() {
        #expect(["1", "2", "3", "2", "4", "2"].map(isMade) == [true, true, true, false, true, false])
    }

    @Test func `a value that nobody asked for any more is made anew`() {
        #expect(["1", "2", "3", "4", "5", "1"].map(isMade) == [true, true, true, true, true, true])
    }

    @Test func `what could not be made does not stand there`() {
        struct Interrupted: Error {}
        #expect(throws: Interrupted.self) { try shelf.value(of: "1") { throw Interrupted() } }
        #expect(isMade("1"))
    }
}
