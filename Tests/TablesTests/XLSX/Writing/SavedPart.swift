import CZip

/// One part of a written workbook, as text.
struct SavedPart {
    let text: String

    init(_ name: String, of bytes: [UInt8]) throws {
        text = bytes.withUnsafeBytes { bytes in
            guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil),
                let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
            else { return "" }
            defer { zip_discard(archive) }
            guard let file = zip_fopen(archive, name, 0) else { return "" }
            defer { zip_fclose(file) }
            var content = [UInt8](repeating: 0, count: 1 << 20)
            let count = content.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            return String(decoding: content.prefix(Int(max(count, 0))), as: UTF8.self)
        }
    }
}
