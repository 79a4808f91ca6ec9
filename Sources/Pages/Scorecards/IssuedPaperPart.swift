import Markup
import ParIndex
import Wording

/// The issued paper of a sheet with who signed it (văn bản đã ký phát hành), for the unit and for the council.
public struct IssuedPaperPart: Sendable {
    public var paper: IssuedPaper
    public var document: EvidenceDocument
    /// `nil` where the server has nothing that looks for them.
    public var signatures: [DocumentPage.Signature]?

    public init(paper: IssuedPaper, document: EvidenceDocument, signatures: [DocumentPage.Signature]?) {
        (self.paper, self.document, self.signatures) = (paper, document, signatures)
    }

    func markup(in language: Language) -> Markup {
        """
        <section class="issued">\(Self.line(paper, in: language))
        <p><small>\(document.file.name) · \(language("gắn bởi", "attached by")) \(paper.attached.name), \
        \(Dates.moment(paper.attached.at, in: language))</small></p>
        \(SignatureList.markup(signatures, in: language))</section>

        """
    }

    /// Number and date with the way to the document.
    static func line(_ paper: IssuedPaper, in language: Language) -> Markup {
        """
        <p class="said">\(language("Văn bản đã ký phát hành", "Issued paper")): \
        <a href="\(Path.evidence(.document(paper.document)).text)">\(language("số", "no.")) \(paper.number), \
        \(Dates.short(paper.date, in: language))</a></p>

        """
    }
}
