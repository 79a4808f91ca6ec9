import ParIndex
import Testing
import Wording

struct QuotedWordsTests {
    @Test func `what is shown to those who write is read back`() {
        #expect(
            QuotedWords.samples == [
                "{điểm 3.4.1}", "{điểm tối đa 3.4.1}", "{điểm mất 3.4.1}", "{điểm tự chấm 3.4.1}", "{tổng điểm}",
                "{hạng}", "{hạng 3}", "{xếp loại}",
            ])
        for sample in QuotedWords.samples {
            #expect(QuotedText(sample).figures.map { "{\($0.reference)}" } == [sample])
        }
    }

    @Test func `every side has words of its own`() {
        let references = QuotedFigure.Side.allCases.map { QuotedFigure.total($0).reference }
        #expect(Set(references).count == QuotedFigure.Side.allCases.count)
    }
}
