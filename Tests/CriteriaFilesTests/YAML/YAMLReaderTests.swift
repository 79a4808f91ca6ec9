import Testing
import Wording

@testable import CriteriaFiles

struct YAMLReaderTests {
    @Test func `words and numbers stay text with their lines`() throws {
        let root = try #require(read("a: 3.10\nb: [x, 1e3]\n").root)
        guard case .mapping(let entries) = root.content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries.map(\.key) == ["a", "b"])
        #expect(entries[0].value.text == "3.10")
        #expect(entries[1].place.line == 2)
    }

    @Test(arguments: [
        "a: &x [1]\nb: *x\n",
        "a: &x [1]\nb: [{*x: 1}]\n",
        "\"a\":&x [1]\nb:\n  ? *x\n  : 1\n",
        "{\"a\":&x [1], \"b\":*x}\n",
        "a: &lonely 1\n",
    ])
    func `anchors and aliases are refused wherever they stand`(text: String) {
        #expect(read(text).codes == ["yaml.alias"])
    }

    @Test func `a bomb of aliases used as keys is refused before it can grow`() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        text += "? *a60\n: 1\n"
        #expect(read(text).codes == ["yaml.alias"])
    }

    @Test(arguments: ["a: R&D và *R\n", "a: Sở Nội vụ & Sở Tư pháp\nb: \"* chú ý\"\n", "a: 2 * 3\n"])
    func `signs in a sentence are no anchors`(text: String) {
        #expect(read(text).codes == [])
    }

    @Test func `too many levels are refused`() {
        #expect(read(String(repeating: "[", count: 60) + String(repeating: "]", count: 60)).codes == ["yaml.depth"])
        #expect(read(String(repeating: "[", count: 900) + String(repeating: "]", count: 900)).codes == ["yaml.depth"])
        #expect(read(String(repeating: "[", count: 100_000)).codes == ["yaml.syntax"])
    }

    @Test func `too many values are refused once`() {
        #expect(read("[" + String(repeating: "a,", count: 200_000) + "]").codes == ["yaml.count"])
    }

    @Test func `a file beyond a megabyte is refused unread`() {
        #expect(read(String(repeating: "# x\n", count: 300_000)).codes == ["file.size"])
    }

    @Test func `a second document is refused`() {
        #expect(read("a: 1\n---\nb: 2\n").codes == ["yaml.documents"])
    }

    @Test func `bytes that are no UTF-8 are named by line, all of them`() {
        let bytes = Array("a: 1\nb: ".utf8) + [0xE9] + Array("\nc: 1\nd: ".utf8) + [0xFF, 0x0A]
        let faults = Faults()
        _ = YAMLReader.read(SourceFile(name: "a.yaml", bytes: bytes), faults: faults)
        #expect(
            faults.list.map { "\($0.place.line ?? 0) \($0.problem.code)" } == ["2 file.encoding", "4 file.encoding"])
    }

    @Test func `a zero byte is a control character`() {
        #expect(read("a: 1\nb: x\u{0}y\n").codes == ["file.control"])
    }

    @Test func `carriage returns and a byte order mark do no harm`() throws {
        let (root, codes) = read("\u{FEFF}a: 1\r\nb: 2\r\n")
        #expect(codes == [])
        guard case .mapping(let entries)? = root?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries.map(\.key) == ["a", "b"])
        #expect(entries.map(\.value.text) == ["1", "2"])
    }

    @Test func `keys that stand twice are all named, and the rest is read`() {
        let faults = Faults()
        let text = "a: 1\nb: {c: 1, \"d\": 2, c: 3, \"d\": 4}\na: 5\na: 6\n"
        let root = YAMLReader.read(SourceFile(name: "a.yaml", text: text), faults: faults)
        #expect(root != nil)
        #expect(
            faults.list.map { "\($0.place.line ?? 0) \($0.problem.what.en)" }.sorted() == [
                "2 The key “c” stands twice, first in line 2.", "2 The key “d” stands twice, first in line 2.",
                "3 The key “a” stands twice, first in line 1.", "4 The key “a” stands twice, first in line 1.",
            ])
    }

    private func read(_ text: String) -> (root: YAMLNode?, codes: [String]) {
        let faults = Faults()
        let root = YAMLReader.read(SourceFile(name: "a.yaml", text: text), faults: faults)
        return (root, faults.list.map(\.problem.code))
    }
}
