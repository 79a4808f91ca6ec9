import ParIndex

/// How a unit issues papers.
extension UnitScores {
    /// A paper that the unit issues to the authority above it.
    func paper(_ setting: PaperSetting, _ typeName: String, _ symbol: String, subject: Passage) -> Document {
        let isAgency = name.kind == nil
        let above = PlaceName(unit.superior.name)
        var paper = setting.paper(
            typeName, isAgency ? symbol : symbol + "-UBND", subject: subject,
            superior: isAgency ? above.committee : nil, issuer: name.committee,
            place: isAgency ? above.bare : name.bare)
        paper.signers = [signer]
        paper.recipients = isAgency ? ["Lưu: VT"] : recipients
        return paper
    }

    /// Whoever approved the sheet signs; before that the head, without a name.
    private var signer: Signer {
        let person = submission?.by.name ?? ""
        guard name.kind != nil else { return Signer(position: head, name: person) }
        let committee = Signer.Power.onBehalfOf("Ủy ban nhân dân")
        switch submission?.capacity {
        case .deputy:
            return Signer([committee, .inPlaceOf("Chủ tịch")], position: "Phó Chủ tịch", name: person)
        // By whose order is known, in which office is not: it stays to be filled in.
        case .byOrder: return Signer([.byOrderOf("Chủ tịch")], position: "", name: person)
        case .byAuthorization: return Signer([.delegatedBy("Chủ tịch")], position: "", name: person)
        case .onBehalfOfCommittee, nil: return Signer([committee], position: "Chủ tịch", name: person)
        }
    }

    private var head: String { unit.kind == .localAgency ? "Trưởng phòng" : "Giám đốc" }

    private var recipients: [Passage] {
        [
            "Thường trực Đảng ủy, Thường trực HĐND \(noun)", "Chủ tịch, các Phó Chủ tịch UBND \(noun)",
            "Cán bộ, công chức \(noun)", "Lưu: VT",
        ]
    }
}
