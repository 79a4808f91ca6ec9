import CExpat

/// One XML part of an archive, read as its pieces come (phần XML); one that declares a document type is refused, so that no
/// entity is ever expanded and nothing is loaded from elsewhere.
public final class XMLReader {
    /// By their names without prefix.
    public typealias Attributes = [String: String]

    /// Why a part can not be read.
    public enum Fault: Error, Hashable, Sendable {
        /// It is no XML, or was cut off.
        case malformed
        /// It declares a document type.
        case declares
        /// Its elements stand within each other without end.
        case tooDeep
    }

    private let parser: XML_Parser
    private let begin: (String, Attributes) -> Void
    private let end: (String) -> Void
    private let characters: (String) -> Void
    private let mostLevels: Int
    private var depth = 0
    private var fault: Fault?

    /// A reader that tells elements by their names without prefix; `nil` where there is no memory for it.
    public init?(
        mostLevels: Int = 512, begin: @escaping (String, Attributes) -> Void,
        end: @escaping (String) -> Void = { _ in }, characters: @escaping (String) -> Void = { _ in }
    ) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        (self.parser, self.begin, self.end, self.characters) = (parser, begin, end, characters)
        self.mostLevels = mostLevels
        listen()
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next piece.
    public func take(_ bytes: UnsafeRawBufferPointer) throws(Fault) { try parse(bytes, isFinal: false) }

    /// Says that all pieces have come.
    public func finish() throws(Fault) { try parse(UnsafeRawBufferPointer(start: nil, count: 0), isFinal: true) }

    private func parse(_ bytes: UnsafeRawBufferPointer, isFinal: Bool) throws(Fault) {
        let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
        let status = withExtendedLifetime(self) { XML_Parse(parser, start, Int32(bytes.count), isFinal ? 1 : 0) }
        if let fault { throw fault }
        guard status == XML_STATUS_OK else { throw .malformed }
    }

    /// The parser keeps a plain pointer to this object, which owns it.
    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { user, name, pairs in
                guard let name else { return }
                XMLReader.of(user)?.enter(localName(name), attributes(pairs))
            },
            { user, name in
                guard let name else { return }
                XMLReader.of(user)?.leave(localName(name))
            })
        XML_SetCharacterDataHandler(parser) { user, text, count in
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
            XMLReader.of(user)?.characters(String(decoding: bytes, as: UTF8.self))
        }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLReader.of(user)?.stop(.declares) }
    }

    private func enter(_ name: String, _ attributes: Attributes) {
        guard fault == nil else { return }
        depth += 1
        depth > mostLevels ? stop(.tooDeep) : begin(name, attributes)
    }

    private func leave(_ name: String) {
        guard fault == nil else { return }
        depth -= 1
        end(name)
    }

    private func stop(_ fault: Fault) {
        self.fault = fault
        XML_StopParser(parser, 0)
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
        user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }
}

private func localName(_ qualified: UnsafePointer<CChar>) -> String {
    let name = String(cString: qualified)
    return name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) } ?? name
}

private func attributes(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> XMLReader.Attributes {
    var found: XMLReader.Attributes = [:]
    var place = pairs
    while let pair = place, let key = pair[0], let value = pair[1] {
        found[localName(key)] = String(cString: value)
        place = pair + 2
    }
    return found
}
