import Markup
import ParIndex
import Wording

/// Who digitally signed a PDF, and whether it is unchanged since (chữ ký số).
enum SignatureList {
    /// - Parameter signatures: `nil` where the server has nothing that looks for them.
    static func markup(_ signatures: [DocumentPage.Signature]?, in language: Language) -> Markup {
        guard let signatures else {
            return """
                <p class="dim">\(language("Máy chủ chưa kiểm tra được chữ ký số.", "Signatures could not be looked for."))</p>
                """
        }
        guard !signatures.isEmpty else {
            return "<p class=\"dim\">\(language("Tệp không có chữ ký số.", "The file bears no digital signature."))</p>"
        }
        return """
            <h2>\(language("Chữ ký số", "Digital signatures"))</h2>
            <ul class="plain">\(signatures.map { signature($0, in: language) })</ul>
            """
    }

    private static func signature(_ signature: DocumentPage.Signature, in language: Language) -> Markup {
        let at = signature.at.map { ", " + Dates.moment($0, in: language) } ?? ""
        let mark: Markup =
            signature.isIntact
            ? "<span class=\"mark good\">\(language("nguyên vẹn", "unchanged"))</span>"
            : "<span class=\"mark warn\">\(language("không hợp lệ", "not valid"))</span>"
        return "<li><b>\(signature.signer)</b>\(at) \(mark)<br>\(signature.remark.text(in: language))</li>"
    }
}
