import Foundation
import Programs
import Testing

@testable import Uploads

struct PreviewTests {
    @Test func `the text of a document is its paragraphs and tables`() throws {
        let text = try DocumentText.read(TestFiles.path("plain.docx"))
        #expect(
            text.blocks == [
                .paragraph("Báo cáo số 44/BC-UBND"), .paragraph("Xã Đồng Mỏ\tnăm 2023"),
                .table([["Tiêu chí", "Điểm"], ["3.4.1", "1,5"]]), .paragraph("Nơi nhận: Lưu VT."),
            ])
        #expect(!text.isCut)
    }

    @Test func `long text is cut and says so`() throws {
        let text = try DocumentText.read(TestFiles.path("plain.docx"), upTo: 25)
        #expect(text.isCut)
        #expect(text.blocks == [.paragraph("Báo cáo số 44/BC-UBND"), .paragraph("Xã Đ")])
    }

    @Test func `a document that declares entities is not read`() {
        #expect(throws: UploadFault.damaged(.docx)) { try DocumentText.read(TestFiles.path("entities.docx")) }
        #expect(throws: UploadFault.damaged(.docx)) { try DocumentText.read(TestFiles.path("plain.xlsx")) }
    }

    @Test(.enabled(if: Program.pdftoppm.path != nil))
    func `a page is drawn, one that is not there is none`() async throws {
        let bytes = try #require(try await PagePicture.jpeg(ofPage: 2, in: TestFiles.path("plain.pdf")))
        try await TestFiles.withTemporary(bytes) { path in
            let size = try Picture(StoredBytes(path: path), limits: UploadLimits()).judgeJPEG()
            #expect(size.height == 1400)
            #expect((980...1000).contains(size.width))
        }
        #expect(try await PagePicture.jpeg(ofPage: 3, in: TestFiles.path("plain.pdf")) == nil)
        #expect(try await PagePicture.jpeg(ofPage: 0, in: TestFiles.path("plain.pdf")) == nil)
        #expect(try await PagePicture.jpeg(ofPage: 1, in: TestFiles.path("cut.pdf")) == nil)
    }
}
