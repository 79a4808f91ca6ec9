import CZip
import Documents
import Papers
import ParIndex
import SamplePapers
import Testing

/// A DOCX as text parts, to be changed by hand and packed again.
struct DocxFile {
    var parts: [String: String]

    init(_ parts: [String: String]) { self.parts = parts }

    /// A paper as our writer writes it.
    init(_ paper: Document) throws {
        let bytes = try DocxWriter(ShippedLayout.read()).write(paper)
        parts = try Self.unpack(bytes)
    }

    /// A bare document around the XML of its body.
    static func bare(_ body: String, others: [String: String] = [:], links: String = "") -> DocxFile {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        let base = "http://schemas.openxmlformats.org"
        let relation = "\(base)/officeDocument/2006/relationships"
        let document =
            "\(head)<w:document xmlns:w=\"\(base)/wordprocessingml/2006/main\" xmlns:r=\"\(relation)\" "
            + "xmlns:mc=\"\(base)/markup-compatibility/2006\"><w:body>\(body)</w:body></w:document>"
        let parts = [
            "[Content_Types].xml":
                "<Types><Override PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels":
                "<Relationships><Relationship Id=\"a\" Type=\"\(relation)/officeDocument\" Target=\"word/document.xml\"/>"
                + "</Relationships>",
            "word/document.xml": document,
            "word/_rels/document.xml.rels":
                "<Relationships>\(links.replacing("REL/", with: relation + "/"))</Relationships>",
        ]
        return DocxFile(parts.merging(others) { _, new in new })
    }

    /// Changes a part; fails where the text to be changed is not there.
    mutating func replace(
        _ old: String, with new: String, in part: String = "word/document.xml", most: Int = .max
    ) throws {
        let text = try #require(parts[part])
        try #require(text.contains(old), "\(part) does not hold \(old)")
        parts[part] = text.replacing(old, with: new, maxReplacements: most)
    }

    var bytes: [UInt8] {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { return [] }
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else { return [] }
        // The archive reads them when it is closed.
        let kept = parts.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: Array($0.value.utf8)) }
        let buffers = kept.map { part in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, part.bytes.count), alignment: 1)
            buffer.copyBytes(from: part.bytes)
            return buffer
        }
        for (part, buffer) in zip(kept, buffers) {
            let content = zip_source_buffer(archive, buffer.baseAddress, UInt64(part.bytes.count), 0)
            zip_file_add(archive, part.name, content, UInt32(ZIP_FL_ENC_UTF_8))
        }
        zip_close(archive)
        var status = zip_stat_t()
        zip_source_stat(source, &status)
        zip_source_open(source)
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        zip_source_read(source, &bytes, status.size)
        zip_source_close(source)
        zip_source_free(source)
        buffers.forEach { $0.deallocate() }
        return bytes
    }

    private static func unpack(_ bytes: [UInt8]) throws -> [String: String] {
        var error = zip_error_t()
        return try bytes.withUnsafeBytes { buffer in
            let source = try #require(
                zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error))
            let archive = try #require(zip_open_from_source(source, ZIP_RDONLY, &error))
            defer { zip_discard(archive) }
            var parts: [String: String] = [:]
            for number in 0..<UInt64(zip_get_num_entries(archive, 0)) {
                var status = zip_stat_t()
                zip_stat_index(archive, number, 0, &status)
                let name = try #require(status.name.map { String(cString: $0) })
                let file = try #require(zip_fopen_index(archive, number, 0))
                var content = [UInt8](repeating: 0, count: Int(status.size))
                zip_fread(file, &content, status.size)
                zip_fclose(file)
                if !name.hasSuffix(".png") { parts[name] = String(decoding: content, as: UTF8.self) }
            }
            return parts
        }
    }
}
