import ParIndex
import Testing

struct LineCorrectionTests {
    private let by = Authorship(person: "a", name: "Trần Thị Chương", at: Instant(seconds: 9))

    private func corrected(_ line: SheetLine, _ points: String) -> SheetLine {
        LineCorrection(unit: UnitKey("06502", from: nil), code: c("1.2"), points: p(points), reason: "cộng lại")
            .applied(to: line, by: by)
    }

    @Test func `a correction stands beside what the council had concluded`() {
        let ground = AppraisalGround(category: .late, text: "gửi chậm")
        let line = SheetLine(
            code: c("1.2"), firstAppraisal: .awarded(p("1"), reason: "gửi chậm"),
            appraisal: .awarded(p("1.5"), reason: "gửi chậm"), ground: ground)
        let changed = corrected(line, "2")
        #expect(changed.firstAppraisal == line.firstAppraisal)
        #expect(changed.concluded == line.appraisal)
        #expect(changed.concludedGround == ground)
        #expect(changed.appraisal == .awarded(p("2"), reason: "cộng lại"))
    }

    @Test func `a second correction leaves the conclusion as it was`() {
        let line = SheetLine(code: c("1.2"), appraisal: .awarded(p("1"), reason: "đủ"))
        #expect(corrected(corrected(line, "2"), "1.5").concluded == line.appraisal)
    }
}
