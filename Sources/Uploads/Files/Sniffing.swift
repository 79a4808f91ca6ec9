extension UploadKind {
    /// What a file begins with, before anyone looks closer.
    enum Signature: Hashable {
        case pdf
        case png
        case jpeg
        /// DOCX, XLSX and ZIP alike.
        case zip
        /// The container of DOC, XLS and of encrypted DOCX and XLSX.
        case compound

        /// The signature of a file by its first bytes (1 kB: what some programs put before "%PDF-" is let pass).
        init?(of start: [UInt8]) {
            if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                self = .png
            } else if start.starts(with: [0xFF, 0xD8, 0xFF]) {
                self = .jpeg
            } else if start.starts(with: Array("PK\u{3}\u{4}".utf8)) || start.starts(with: Array("PK\u{5}\u{6}".utf8)) {
                self = .zip
            } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
                self = .compound
            } else if start.firstRange(of: Array("%PDF-".utf8)) != nil {
                self = .pdf
            } else {
                return nil
            }
        }

        /// The kind, where the signature alone tells it.
        var kind: UploadKind? {
            switch self {
            case .pdf: .pdf
            case .png: .png
            case .jpeg: .jpeg
            case .zip: .zip
            case .compound: nil
            }
        }
    }
}
