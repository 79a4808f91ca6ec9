import ParIndex
import Testing
import Wording

struct DeedTests {
    @Test func `a deadline on record is read as a moment, with its reason`() {
        let noon = Instant("2024-12-20", secondOfDay: 11 * 3600 + 1800)
        let deed = CalendarChange(step: .selfAssessment, before: nil, after: noon, reason: "mưa lũ").deed(of: "r")
        let (before, after) = deed.values(in: .vi)
        #expect(before == nil)
        #expect(after == "11 giờ 30 ngày 20/12/2024. mưa lũ")
    }

    @Test func `phases and states of a sheet are read by their titles`() {
        let moved = Deed("advance", "dot/r", before: "appraisal", after: "explanation").values(in: .vi)
        #expect(moved.before == RoundPhase.appraisal.title.vi)
        #expect(moved.after == RoundPhase.explanation.title.vi)
        let refused = Deed("reject", "dot/r/u", before: "awaitingApproval", after: "drafting | thiếu số liệu")
        #expect(refused.values(in: .vi).after == "\(SheetState.drafting.title.vi). thiếu số liệu")
    }

    @Test func `what was decided of a round, and what was published, is read in words`() {
        let setUp = Deed("setUp", "dot/r", after: "Chạy thử 2023 | 2023 | 187 | official").values(in: .vi)
        #expect(setUp.after == "Chạy thử 2023. năm 2023. cơ quan mã 187. đợt chính thức")
        let (content, file) = (String(repeating: "b", count: 64), String(repeating: "9", count: 64))
        let published = Deed("publish", "dot/r/cong-bo/1", before: content, after: file).values(in: .vi)
        #expect(published.before == "nội dung đã chuẩn bị bbbbbbbb…")
        #expect(published.after == "tệp kiểm chứng 99999999…")
    }

    @Test func `what is no key stands as it is`() {
        let answered = Deed("answer", "dot/r/u/1.1", before: "0,5", after: "1")
        #expect(answered.values(in: .vi).after == "1")
        #expect(Deed("advance", "dot/r", after: "somewhere | else").values(in: .en).after == "somewhere. else")
    }

    @Test func `points, grounds, days and digests of the record are read as an official writes them`() {
        func after(_ text: String) -> String? { Deed("appraise", "dot/r/u/1.1", after: text).values(in: .vi).after }
        #expect(after("judged 6.41") == "6,41 điểm")
        #expect(
            after("awarded 0 thiếu phụ lục | noEvidence: không có kế hoạch")
                == "0 điểm: thiếu phụ lục. Không có tài liệu kiểm chứng: không có kế hoạch")
        #expect(after("judged 1 Có sổ. | đang hoàn thiện") == "1 điểm: Có sổ. đang hoàn thiện")
        #expect(after("45/BC-UBND | 2024-12-31 | +1.5") == "45/BC-UBND. 31/12/2024. +1,5")
        #expect(after(String(repeating: "a", count: 64) + " Ke hoach.pdf") == "aaaaaaaa… Ke hoach.pdf")
    }

    @Test func `points that were kept are told once, and so is a reason that stands with its ground`() {
        let text = "awarded 0 thiếu phụ lục | noEvidence: thiếu phụ lục"
        let kept = Deed("appraise", "dot/r/u/1.1", before: text, after: text).values(in: .vi)
        #expect(kept.before == nil)
        #expect(
            kept.after == "giữ nguyên điểm đã thẩm định: 0 điểm. Không có tài liệu kiểm chứng: thiếu phụ lục")
        let changed = Deed("appraise", "dot/r/u/1.1", before: text, after: "judged 1 Có.").values(in: .vi)
        #expect(changed.before == "0 điểm. Không có tài liệu kiểm chứng: thiếu phụ lục")
    }
}
