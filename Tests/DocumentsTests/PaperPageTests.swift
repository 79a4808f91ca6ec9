import CShipped
import Foundation
import SamplePapers
import Testing

@testable import Documents

struct PaperPageTests {
    private let layout: PageLayout

    init() throws { layout = try ShippedLayout.read() }

    @Test func `what is bound to data and what is typed by hand can be told`() {
        let page = PaperPage(SamplePaper.remediationReport, layout).markup.description
        #expect(page.contains("<span class=\"paper-bound\" data-source=\"rank\">14/20</span>"))
        #expect(page.contains("<span class=\"paper-typed\">8</span>"))
        #expect(page.contains("<h4 class=\"paper-item\">2. Kết quả chấm điểm</h4>"))
    }

    @Test func `there is no style of its own on any element`() {
        #expect(!PaperPage(SamplePaper.hostile, layout).markup.description.contains(" style="))
    }

    @Test func `the shipped style sheet is that of the shipped layout`() throws {
        let written = PaperStyleSheet(layout).text
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "../../Sources/CShipped/Assets/paper.css")
            try written.write(to: path, atomically: true, encoding: .utf8)
        }
        var count = 0
        let start = try #require(shipped_find("assets/paper.css", &count), "record it with RECORD=1, list it")
        let shipped = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        #expect(shipped == written)
    }

    @Test func `a code is a picture with a margin`() {
        let mark = VerificationMark(address: "x", width: 2, isDark: [true, false, false, true])
        #expect(CodeOutline(mark: mark).path == "M4 4h1v1h-1zM5 5h1v1h-1z")
        #expect(CodePicture(mark: mark).bytes.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
        #expect(VerificationMark(address: "x", width: 3, isDark: [true]).width == 0)
    }
}
