import ParIndex
import Testing

struct QuotedTextTests {
    @Test func `words, numbers typed by hand and figures are told apart`() {
        let text = QuotedText("Bị trừ {điểm mất 3.4.1} điểm do 22 hồ sơ, đạt 80%; 6548/6971 nhân khẩu.")
        #expect(
            text.pieces == [
                .words("Bị trừ "), .figure(.points(.lost, of: c("3.4.1"))), .words(" điểm do "), .number("22"),
                .words(" hồ sơ, đạt "), .number("80%"), .words("; "), .number("6548/6971"), .words(" nhân khẩu."),
            ])
        #expect(text.numbers == ["22", "80%", "6548/6971"])
    }

    @Test(arguments: [
        ("điểm 3.4.1", QuotedFigure.points(.awarded, of: c("3.4.1"))),
        ("điểm tối đa 3", .points(.maximum, of: c("3"))), ("Điểm  Tự Chấm 7.2", .points(.own, of: c("7.2"))),
        ("tổng điểm", .total(.awarded)), ("tổng điểm mất", .total(.lost)), ("tổng điểm tự chấm", .total(.own)),
        ("hạng", .rank), ("Hạng 6", .domainRank(c("6"))), (" XẾP LOẠI ", .grade),
    ])
    func `every figure has its reference`(_ reference: String, _ figure: QuotedFigure) {
        #expect(QuotedText("{\(reference)}").pieces == [.figure(figure)])
        #expect(QuotedWords.sample.figure(QuotedWords.sample.reference(to: figure)) == figure)
    }

    @Test func `marks of direction and decomposed letters within a reference are no hindrance`() {
        let decomposed = "{\u{202B}d\u{323}ie\u{302}\u{309}m"
        #expect(QuotedText("{\u{200F}\u{202E}hạng\u{202C}}").figures == [.rank])
        #expect(QuotedText("{ha\u{323}ng}").figures == [.rank])
        #expect(QuotedText(decomposed + "}").figures.isEmpty)
    }

    @Test func `a broken brace is a fault that names what was written, and the rest is read on`() {
        #expect(
            QuotedText("a {điểm 1 b {hạng} c } d {").pieces == [
                .words("a "), .fault(.unclosed("điểm 1 b ")), .figure(.rank), .words(" c "), .fault(.unopened),
                .words(" d "), .fault(.unclosed("")),
            ])
        #expect(QuotedText("{điểm 1\n}").pieces.first == .fault(.unclosed("điểm 1")))
        #expect(QuotedText("{{hạng}}").figures == [.rank])
    }

    @Test(arguments: ["", "điểm", "điểm cao 3", "điểm 3.4.1 3.4", "tổng", "hạng mất 3", "points 3"])
    func `what names no figure is a fault`(_ reference: String) {
        #expect(QuotedText("{\(reference)}").pieces == [.fault(.unknown(reference))])
    }

    @Test func `a code that the set lacks is named`() {
        let text = QuotedText("{điểm 1.1} {điểm mất 9.9} {điểm 2.9}")
        #expect(text.faults(in: .sample) == [.unknownCode(c("9.9"), reference: "điểm mất 9.9")])
    }

    @Test func `words of another language are read where they are given`() {
        let english = QuotedWords(
            points: "points", total: "all points", rank: "rank", grade: "grade", sides: [.awarded: "", .lost: "lost"])
        let text = QuotedText("{Points lost 3.4.1} {all points} {rank} {điểm 1} {points maximum 3}", in: english)
        #expect(text.figures == [.points(.lost, of: c("3.4.1")), .total(.awarded), .rank])
        #expect(english.reference(to: .points(.lost, of: c("3.4.1"))) == "points lost 3.4.1")
    }

    @Test func `only domains of the set have places of their own`() {
        #expect(QuotedText("{hạng 1}").faults(in: .sample) == [])
        for code in ["1.1", "9"] {
            #expect(
                QuotedText("{hạng \(code)}").faults(in: .sample) == [
                    .unknownCode(c(code), reference: "hạng \(code)")
                ])
        }
    }

    @Test func `all pieces together are the whole text`() {
        let texts = ["", "x", "12,5.", "{", "}{", "{hạng", "20/11/2026, 1.000.000 – 5%%", "😀{tổng điểm}\u{200F}"]
        for text in texts {
            let written = QuotedText(text).pieces.map { piece in
                switch piece {
                case .words(let words), .number(let words): words
                case .figure(let figure): "{\(QuotedWords.sample.reference(to: figure))}"
                case .fault(let fault): fault.written
                }
            }
            #expect(written.joined() == text)
        }
    }

    @Test func `ten thousand characters are read, whatever they are`() {
        let long = String(repeating: "Lý do {điểm 1.1} 22; ", count: 500)
        #expect(QuotedText(long).figures.count == 500)
        #expect(QuotedText(long).numbers.count == 500)
        #expect(QuotedText(String(repeating: "{", count: 10_000)).pieces.count == 10_000)
    }
}

extension QuotedWords {
    /// Words as officials write them.
    static let sample = QuotedWords(
        points: "điểm", total: "tổng điểm", rank: "hạng", grade: "xếp loại",
        sides: [.awarded: "", .maximum: "tối đa", .lost: "mất", .own: "tự chấm"])
}

extension QuotedText {
    fileprivate init(_ text: String) { self.init(text, in: .sample) }
}
