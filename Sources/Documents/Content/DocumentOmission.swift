import Wording

/// What a paper lacks that its head or its end must say (thành phần thể thức còn thiếu); it can be written all the same.
public enum DocumentOmission: Explained, Hashable, CaseIterable {
    case issuer, symbol, place, typeName, subject, text, signer, recipients

    public var problem: Problem {
        Problem(
            "paper.\(field)", vi: "Văn bản chưa có \(name.vi).",
            remedy: "Bổ sung \(name.vi) trong bản thảo trước khi ban hành.",
            en: "The paper has no \(name.en) yet.",
            remedy: "Add it to the draft before issuing.")
    }

    private var field: String { "\(self)" }

    private var name: Bilingual {
        switch self {
        case .issuer: Bilingual(vi: "tên cơ quan ban hành", en: "issuing authority")
        case .symbol: Bilingual(vi: "ký hiệu", en: "symbol")
        case .place: Bilingual(vi: "địa danh", en: "place of issue")
        case .typeName: Bilingual(vi: "tên loại", en: "type name")
        case .subject: Bilingual(vi: "trích yếu nội dung", en: "subject")
        case .text: Bilingual(vi: "nội dung", en: "text")
        case .signer: Bilingual(vi: "chức vụ và họ tên người ký", en: "signer with office and name")
        case .recipients: Bilingual(vi: "nơi nhận", en: "recipients")
        }
    }
}

extension Document {
    /// What must still be filled in.
    public var omissions: [DocumentOmission] { DocumentOmission.allCases.filter(lacks) }

    private func lacks(_ part: DocumentOmission) -> Bool {
        switch part {
        case .issuer: isBlank(letterhead.issuer)
        case .symbol: isBlank(letterhead.number.symbol)
        case .place: isBlank(letterhead.place)
        case .typeName: if case .titled(let name, _) = heading { isBlank(name) } else { false }
        case .subject: isBlank(heading.subject.text)
        case .text: body.isEmpty
        case .signer: signers.isEmpty || signers.contains { isBlank($0.position) || isBlank($0.name) }
        case .recipients: recipients.isEmpty
        }
    }

    private func isBlank(_ text: String) -> Bool { PrintableText.clean(text).allSatisfy(\.isWhitespace) }
}
