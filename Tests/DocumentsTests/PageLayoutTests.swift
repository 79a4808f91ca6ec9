import Documents
import SamplePapers
import Testing

struct PageLayoutTests {
    @Test func `the shipped layout gives every measure and style`() throws {
        let layout = try ShippedLayout.read()
        #expect(layout[.marginLeft] == Length(micrometres: 30_000))
        #expect(layout[.marginLeft].twips == 1701)
        #expect(layout.right(.marginLeft) == Length(micrometres: 30_000)...Length(micrometres: 35_000))
        #expect(layout[.paragraphGap].twips == 120)
        #expect(layout[.national].face == .bold)
        #expect(layout.rightSizes(.recipient) == 11_000...11_000)
        #expect(layout.fonts.first == "Times New Roman")
    }

    @Test func `every line of the shipped layout names its source`() {
        let lines = ShippedLayout.text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("font") }
        #expect(lines.count == Measure.allCases.count + ParagraphStyle.allCases.count)
        for line in lines {
            let source = line.split(separator: "\t", omittingEmptySubsequences: false).last ?? ""
            #expect(source == "thực hành" || source.hasPrefix("Phụ lục I Nghị định 30/2020/NĐ-CP"), "\(line)")
        }
    }

    @Test(arguments: [
        "measure\tmargin.left\t30\t30\t35\tpt\tx", "measure\tmargin.left\t29\t30\t35\tmm\tx",
        "measure\tmargin.leeft\t30\t30\t35\tmm\tx", "measure\tmargin.left\t30\t30\t35\tmm",
        "style\tbody\t14\t13\t14\tfat\tx",
        "style\tbody\t1e1\t13\t14\tbold\tx", "style\tbody\t14\t13\t14\tbefore:x\tx", "colour\tred",
    ])
    func `a wrong line is named`(line: String) {
        #expect(throws: PageLayoutFault.self) { try PageLayout(parsing: "# head\n" + line) }
        do throws(PageLayoutFault) {
            _ = try PageLayout(parsing: "# head\n" + line)
        } catch {
            #expect(error.problem.text(in: .en).contains("Line 2"))
        }
    }

    @Test func `a measure that is not given is named`() throws {
        let lines = ShippedLayout.text.split(separator: "\n").filter { !$0.hasPrefix("measure\trule.share") }
        #expect(throws: PageLayoutFault.missing("rule.share")) {
            try PageLayout(parsing: lines.joined(separator: "\n"))
        }
        let styles = ShippedLayout.text.split(separator: "\n").filter { !$0.hasPrefix("style\tbody") }
        #expect(throws: PageLayoutFault.missing("body")) { try PageLayout(parsing: styles.joined(separator: "\n")) }
    }

    @Test func `lengths are told in every unit`() {
        #expect(Length(thousandthsOfPoint: 6000).micrometres == 2117)
        #expect(Length(micrometres: 12_700).text == "12.7mm")
        #expect(Length(micrometres: -50).text == "-0.05mm")
        #expect(Length(micrometres: 30_000).text == "30mm")
        #expect(Length(thousandthsOfPoint: 500).eighthsOfPoint == 4)
    }
}
