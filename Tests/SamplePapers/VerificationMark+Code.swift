import CQrEncode
import Documents

extension VerificationMark {
    /// The address with its code.
    public static func coded(_ address: String) -> VerificationMark {
        guard let made = QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M) else { return .init(address: address) }
        defer { QRcode_free(made) }
        let width = Int(made.pointee.width)
        guard let data = made.pointee.data else { return .init(address: address) }
        return .init(address: address, width: width, isDark: (0..<width * width).map { data[$0] & 1 == 1 })
    }
}
