import Markup
import ParIndex

/// The parts of a DOCX file beside its text and its styles.
enum DocxParts {
    static let head: Markup = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    /// The names that texts, headers and styles use.
    static let spaces: Markup = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        """

    static func contentTypes(hasPicture: Bool) -> Markup {
        let picture: Markup = hasPicture ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : ""
        return """
            \(head)<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\(picture)\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            \(override("document.main", of: "document"))\(override("styles", of: "styles"))\
            \(override("settings", of: "settings"))\(override("fontTable", of: "fontTable"))\
            \(override("header", of: "header1"))\(override("header", of: "header2"))</Types>
            """
    }

    private static func override(_ type: String, of part: String) -> Markup {
        """
        <Override PartName="/word/\(part).xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)+xml"/>
        """
    }

    static let relationships: Markup = """
        \(head)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/>\
        <Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/></Relationships>
        """

    static func documentRelationships(hasPicture: Bool) -> Markup {
        let picture = hasPicture ? relationship("rId6", "image", "media/code.png") : Markup()
        return """
            \(head)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            \(relationship("rId1", "styles", "styles.xml"))\(relationship("rId2", "settings", "settings.xml"))\
            \(relationship("rId3", "fontTable", "fontTable.xml"))\(relationship("rId4", "header", "header1.xml"))\
            \(relationship("rId5", "header", "header2.xml"))\(picture)</Relationships>
            """
    }

    private static func relationship(_ id: String, _ type: String, _ target: String) -> Markup {
        """
        <Relationship Id="\(id)" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)" Target="\(target)"/>
        """
    }

    static func core(_ properties: DocumentProperties) -> Markup {
        let created = moment(properties.created)
        return """
            \(head)<cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(properties.title)</dc:title>\
            <dc:creator>\(properties.creator)</dc:creator><dc:language>vi-VN</dc:language>\
            <dcterms:created xsi:type="dcterms:W3CDTF">\(created)</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">\(created)</dcterms:modified></cp:coreProperties>
            """
    }

    /// "2024-05-04T10:00:00+07:00": Vietnam keeps one zone all year.
    private static func moment(_ moment: Instant) -> String {
        let second = moment.secondOfDay
        let parts = [second / 3600, second / 60 % 60, second % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        return "\(moment.day)T\(parts.joined(separator: ":"))+07:00"
    }

    static let settings: Markup = """
        \(head)<w:settings \(spaces)><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
        <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>
        """

    static func fonts(_ names: [String]) -> Markup {
        let others = names.dropFirst().joined(separator: ",")
        return """
            \(head)<w:fonts \(spaces)><w:font w:name="\(names.first)"><w:altName w:val="\(others)"/>\
            <w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
            """
    }

    static let pageNumber: Markup = """
        \(head)<w:hdr \(spaces)><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """

    static let noPageNumber: Markup = """
        \(head)<w:hdr \(spaces)><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr></w:p></w:hdr>
        """
}
