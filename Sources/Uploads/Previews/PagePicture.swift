import Programs

/// A page of a PDF as a picture (ảnh trang), made by the server so that no browser opens the file itself.
public enum PagePicture {
    /// The longer side in pixels: about 120 dots an inch on A4, and never more however large the page claims to be.
    private static let side = 1400

    /// A JPEG of page `number`, counted from 1, of the PDF at `path`.
    ///
    /// `nil` where the PDF has no such page or can not be drawn.
    public static func jpeg(ofPage number: Int, in path: String) async throws(ProgramFailure) -> [UInt8]? {
        guard number > 0 else { return nil }
        let output = try await Program.pdftoppm.run([
            "-jpeg", "-jpegopt", "quality=80", "-scale-to", String(side), "-f", String(number), "-l", String(number),
            "-singlefile", path,
        ])
        return output.status == 0 && output.bytes.starts(with: [0xFF, 0xD8]) ? output.bytes : nil
    }
}
