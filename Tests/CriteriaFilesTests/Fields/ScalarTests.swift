import ParIndex
import Testing
import Wording

@testable import CriteriaFiles

struct ScalarTests {
    @Test(arguments: ["3", "3.4.1", "II.5.1a", "M.1.1.1"])
    func `a code is read as printed`(text: String) {
        #expect(read(text, Scalar.code).value?.text == text)
    }

    @Test(arguments: ["3..1", "3.4 .1", "1,2", "1.2.3.4.5.6.7", "đ.1", "."])
    func `what is no code is refused`(text: String) {
        #expect(read(text, Scalar.code).codes == ["value.code"])
    }

    @Test(arguments: ["", " ", "~", "null"])
    func `a key without a value is told so`(text: String) {
        #expect(read(text, Scalar.text).codes == ["value.missing"])
    }

    @Test func `a day must exist and be written from the year down`() {
        #expect(read("2024-02-29", Scalar.day).value == "2024-02-29")
        #expect(read("2023-02-29", Scalar.day).codes == ["value.day"])
        #expect(read("29/02/2024", Scalar.day).codes == ["value.day"])
    }

    @Test func `a day in the year assessed may lie in the year before or after`() {
        #expect(read("01-31", YearDays.day).value == RelativeDay(month: 1, day: 31))
        #expect(read("previous 12-15", YearDays.day).value == RelativeDay(yearOffset: -1, month: 12, day: 15))
        #expect(read("next 01-10", YearDays.day).value == RelativeDay(yearOffset: 1, month: 1, day: 10))
    }

    @Test(arguments: ["31-01", "1-31", "02-30", "last 01-10", "next", "2023-01-31", "previous next 01-01"])
    func `another form of such a day is refused`(text: String) {
        #expect(read(text, YearDays.day).codes == ["value.relativeDay"])
    }

    @Test func `a word that is not known is met with the nearest one`() throws {
        let faults = Faults()
        let node = YAMLNode(content: .text("isued"), place: Place(file: "a.yaml", line: 1))
        _ = Scalar.word(CriteriaSet.Standing.self)(node, faults)
        let fault = try #require(faults.list.first)
        #expect(fault.problem.remedy.en == "Is “issued” meant? Known: issued, model, test.")
    }

    private func read<Value>(_ text: String, _ reader: Reader<Value>) -> (value: Value?, codes: [String]) {
        let faults = Faults()
        let value = reader(YAMLNode(content: .text(text), place: Place(file: "a.yaml", line: 1)), faults)
        return (value, faults.list.map(\.problem.code))
    }
}
