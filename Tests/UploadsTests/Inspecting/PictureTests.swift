import Foundation
import Testing

@testable import Uploads

struct PictureTests {
    @Test(arguments: ["plain.png", "plain.jpg", "progressive.jpg"])
    func `the size in pixels is read`(name: String) async throws {
        let size = try #require(try await TestFiles.check(name).pixelSize)
        #expect(size.width == 64 && size.height == 48)
    }

    @Test func `a picture that is cut off is refused`() async {
        #expect(await TestFiles.fault("cut.png") == .damaged(.png))
        #expect(await TestFiles.fault("cut.jpg") == .damaged(.jpeg))
    }

    @Test func `more pixels than allowed are refused before anyone unpacks them`() async {
        let limit = UploadLimits().pixels
        #expect(await TestFiles.fault("huge.png") == .tooManyPixels(width: 20000, height: 20000, limit: limit))
        #expect(await TestFiles.fault("plain.jpg", limits: UploadLimits(pixels: 64 * 48)) == nil)
        let fault = UploadFault.tooManyPixels(width: 64, height: 48, limit: 64 * 48 - 1)
        #expect(await TestFiles.fault("plain.jpg", limits: UploadLimits(pixels: 64 * 48 - 1)) == fault)
    }

    @Test(arguments: ["plain.png", "plain.jpg", "progressive.jpg"])
    func `every cut of a picture is refused`(name: String) async throws {
        let whole = try Array(Data(contentsOf: URL(fileURLWithPath: TestFiles.path(name))))
        let isPNG = name.hasSuffix("png")
        for length in stride(from: 9, to: whole.count - 1, by: 53) {
            try await TestFiles.withTemporary(Array(whole.prefix(length))) { path in
                let picture = Picture(try StoredBytes(path: path), limits: UploadLimits())
                #expect(throws: UploadFault.damaged(isPNG ? .png : .jpeg)) {
                    _ = isPNG ? try picture.judgePNG() : try picture.judgeJPEG()
                }
            }
        }
    }
}
