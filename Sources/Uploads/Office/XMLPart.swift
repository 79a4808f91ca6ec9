import CExpat

/// One XML part of a DOCX or XLSX, read with expat as its pieces come; a part that declares entities is refused.
final class XMLPart {
    typealias Attributes = [String: String]

    private let kind: UploadKind
    private let parser: XML_Parser
    private let begin: (String, Attributes) -> Void
    private let end: (String) -> Void
    private let characters: (String) -> Void
    private var hasDeclarations = false

    /// Elements are told by their names without prefix, so are attributes.
    init(
        _ kind: UploadKind, begin: @escaping (String, Attributes) -> Void,
        end: @escaping (String) -> Void = { _ in }, characters: @escaping (String) -> Void = { _ in }
    ) throws(UploadFault) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged(kind) }
        (self.kind, self.parser, self.begin, self.end, self.characters) = (kind, parser, begin, end, characters)
        listen()
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next piece.
    func take(_ bytes: UnsafeRawBufferPointer) throws(UploadFault) {
        try parse(bytes, isFinal: false)
    }

    /// Says that all pieces have come.
    func finish() throws(UploadFault) {
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isFinal: true)
    }

    private func parse(_ bytes: UnsafeRawBufferPointer, isFinal: Bool) throws(UploadFault) {
        let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
        let status = withExtendedLifetime(self) { XML_Parse(parser, start, Int32(bytes.count), isFinal ? 1 : 0) }
        guard status == XML_STATUS_OK, !hasDeclarations else { throw .damaged(kind) }
    }

    /// The parser keeps a plain pointer to this object, which owns it.
    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { user, name, pairs in
                guard let part = XMLPart.of(user), let name else { return }
                part.begin(localName(name), attributes(pairs))
            },
            { user, name in
                guard let part = XMLPart.of(user), let name else { return }
                part.end(localName(name))
            })
        XML_SetCharacterDataHandler(parser) { user, text, count in
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
            XMLPart.of(user)?.characters(String(decoding: bytes, as: UTF8.self))
        }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLPart.of(user)?.stop() }
    }

    private func stop() {
        hasDeclarations = true
        XML_StopParser(parser, 0)
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLPart? {
        user.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
    }
}

private func localName(_ qualified: UnsafePointer<CChar>) -> String {
    let name = String(cString: qualified)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
}

private func attributes(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> XMLPart.Attributes {
    var found: XMLPart.Attributes = [:]
    var place = pairs
    while let pair = place, let key = pair[0], let value = pair[1] {
        found[localName(key)] = String(cString: value)
        place = pair + 2
    }
    return found
}
