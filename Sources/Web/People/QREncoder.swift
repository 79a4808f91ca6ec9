import CQrEncode
import Pages

/// Text as a QR code, by libqrencode.
enum QREncoder {
    /// The code of the text; `nil` where it is too long.
    static func code(_ text: String) -> QRCode? {
        guard let made = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(made) }
        let width = Int(made.pointee.width)
        guard let data = made.pointee.data else { return nil }
        // The lowest bit of each byte is the module: 1 is dark.
        return QRCode(width: width, isDark: (0..<width * width).map { data[$0] & 1 == 1 })
    }
}
