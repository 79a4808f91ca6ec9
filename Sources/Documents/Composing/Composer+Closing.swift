/// What stands below the text: recipients at the left, signature at the right, and where the paper comes from.
extension Composer {
    /// Everything below the text.
    func closing() -> [Element] {
        var elements: [Element] = []
        switch document.signers.count {
        case 0: elements = recipients()
        case 1: elements = [gap, pair(recipients(), signature(document.signers[0]))]
        default: elements = [gap] + signaturePairs() + recipients()
        }
        if let provenance = document.provenance { elements.append(.line(line(words(of: provenance), .provenance))) }
        return elements
    }

    /// Minutes: the first signer at the right, who wrote them at the left; further ones below.
    private func signaturePairs() -> [Element] {
        stride(from: 0, to: document.signers.count, by: 2).map { place in
            let two = document.signers[place..<min(place + 2, document.signers.count)]
            let lines = two.map(\.powers.count).max() ?? 0
            let signatures = two.map { signature($0, powers: lines) }
            return pair(signatures.count > 1 ? signatures[1] : [], signatures[0])
        }
    }

    private func pair(_ left: [Element], _ right: [Element]) -> Element {
        let half = Length(micrometres: layout.textWidth().micrometres / 2)
        return .columns(ColumnPair(rows: [(left, right)], leftWidth: half))
    }

    /// With more room where another signs beside by more powers, so that the names stand on one line.
    private func signature(_ signer: Signer, powers: Int = 0) -> [Element] {
        let lines = signer.powers.map(\.text) + [signer.position]
        let missing = max(0, powers - signer.powers.count)
        let more = Length(micrometres: layout[.power].size.micrometres * 115 / 100 * missing)
        return lines.map { .line(line(Passage($0), .power)) } + [
            .space(layout[.signatureSpace] + more), .line(line(Passage(signer.name), .signerName)),
        ]
    }

    private func recipients() -> [Element] {
        let all = (document.addressees.isEmpty ? [] : ["Như trên"]) + document.recipients
        guard !document.recipients.isEmpty else { return [] }
        let lines = all.enumerated().map { number, recipient in
            line("- " + recipient + Passage(number == all.count - 1 ? "." : ";"), .recipient)
        }
        return ([line("Nơi nhận:", .recipientsTitle)] + lines).map { .line($0) }
    }

    private func words(of provenance: Provenance) -> Passage {
        Passage("Lập từ số liệu chụp \(provenance.snapshot), đầu chuỗi nhật ký \(provenance.recordHead).")
    }
}

extension Signer.Power {
    /// As it is printed, before the style makes capitals of it.
    var text: String {
        switch self {
        case .onBehalfOf(let body): "TM. " + body
        case .inPlaceOf(let office): "KT. " + office
        case .byOrderOf(let office): "TL. " + office
        case .delegatedBy(let office): "TUQ. " + office
        case .acting(let office): "Q. " + office
        }
    }
}

extension VerificationMark {
    /// The words beside the code.
    var text: String { "Tra cứu văn bản: " + PrintableText.clean(address) }
}
