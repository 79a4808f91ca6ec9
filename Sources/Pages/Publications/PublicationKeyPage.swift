import Markup
import Wording

/// The key that signs publications (khóa ký tệp kiểm chứng): for everybody to compare.
public struct PublicationKeyPage: Sendable {
    /// In base64.
    public var publicKey: String
    public var fingerprint: String

    public init(publicKey: String, fingerprint: String) {
        (self.publicKey, self.fingerprint) = (publicKey, fingerprint)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Khóa ký tệp kiểm chứng", "Key that signs verification files")
        let words = language(
            "Mỗi lần công bố có một tệp kiểm chứng ký bằng khóa này. In dấu vân tay vào quyết định công bố để ai cũng đối chiếu được.",
            "Every publication has a verification file signed with this key. Print the fingerprint in the decision, so that anybody can compare it."
        )
        return frame.page(
            title: title, section: .rounds,
            main: """
                <h1>\(title)</h1><p>\(words)</p>
                <dl class="pairs proof"><div><dt>\(language("Thuật toán", "Algorithm"))</dt><dd>Ed25519</dd></div>
                <div><dt>\(language("Khóa công khai (base64)", "Public key (base64)"))</dt><dd><code>\(publicKey)</code></dd></div>
                <div><dt>\(language("Dấu vân tay (SHA-256)", "Fingerprint (SHA-256)"))</dt><dd><code>\(fingerprint)</code></dd></div></dl>
                """)
    }
}
