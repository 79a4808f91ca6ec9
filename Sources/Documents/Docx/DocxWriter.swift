import Markup

/// Writes a paper as WordprocessingML (tệp DOCX), ECMA-376 transitional: real styles, outline, repeated headers.
public struct DocxWriter: Sendable {
    private let layout: PageLayout

    /// A writer that follows this layout.
    public init(_ layout: PageLayout) { self.layout = layout }

    /// The bytes of the file, the same for the same paper.
    public func write(_ document: Document) throws(DocxFault) -> [UInt8] {
        try PackedParts.pack(parts(of: document), at: document.properties.created)
    }

    /// The parts of the file by their names, before they are packed.
    func parts(of document: Document) -> [(name: String, bytes: [UInt8])] {
        let composition = Composer.compose(document, layout)
        let code = document.verification.flatMap { $0.width > 0 ? $0 : nil }
        let picture = code.map { (name: "word/media/code.png", bytes: CodePicture(mark: $0).bytes) }
        let texts: [(String, Markup)] = [
            ("[Content_Types].xml", DocxParts.contentTypes(hasPicture: picture != nil)),
            ("_rels/.rels", DocxParts.relationships),
            ("docProps/core.xml", DocxParts.core(document.properties)),
            ("word/document.xml", DocxBody(composition: composition).markup),
            ("word/_rels/document.xml.rels", DocxParts.documentRelationships(hasPicture: picture != nil)),
            ("word/styles.xml", DocxStyles(layout: layout).markup),
            ("word/settings.xml", DocxParts.settings),
            ("word/fontTable.xml", DocxParts.fonts(layout.fonts)),
            ("word/header1.xml", DocxParts.pageNumber),
            ("word/header2.xml", DocxParts.noPageNumber),
        ]
        return texts.map { ($0.0, $0.1.utf8) } + [picture].compactMap { $0 }
    }
}
