import Archives

/// One XML part of a DOCX or XLSX; whatever is wrong with it, the file is damaged.
final class XMLPart {
    typealias Attributes = XMLReader.Attributes

    private let kind: UploadKind
    private let reader: XMLReader

    /// Elements are told by their names without prefix, so are attributes.
    init(
        _ kind: UploadKind, begin: @escaping (String, Attributes) -> Void,
        end: @escaping (String) -> Void = { _ in }, characters: @escaping (String) -> Void = { _ in }
    ) throws(UploadFault) {
        guard let reader = XMLReader(begin: begin, end: end, characters: characters) else { throw .damaged(kind) }
        (self.kind, self.reader) = (kind, reader)
    }

    /// Takes the next piece.
    func take(_ bytes: UnsafeRawBufferPointer) throws(UploadFault) {
        do throws(XMLReader.Fault) { try reader.take(bytes) } catch { throw .damaged(kind) }
    }

    /// Says that all pieces have come.
    func finish() throws(UploadFault) {
        do throws(XMLReader.Fault) { try reader.finish() } catch { throw .damaged(kind) }
    }
}
