import Database
import ParIndex

extension Proof.Part: Storable {}

extension Day: Storable {
    /// "2024-05-04".
    public var stored: SQL.Value { .text(description) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored), let day = Day(parsing: text), day.description == text else {
            return nil
        }
        self = day
    }
}

extension EvidenceDocument {
    static let shelf = RowShelf<EvidenceDocument>(limit: 1024)

    init(_ row: Row) throws {
        self.init(
            id: try row["id"], unit: try row["unit"],
            file: EvidenceFile(
                name: try row["name"], digest: try row["digest"], size: try row["size"],
                mediaType: try row["media_type"], pages: try row["pages"],
                remarks: Words.list(try row["remarks"]) { String($0) }),
            particulars: Particulars(
                number: try row["number"], date: try row["date"], issuer: try row["issuer"],
                abstract: try row["abstract"], address: try row["address"], copiedOn: try row["copied_on"]),
            added: Authorship(person: try row["added_by"], name: try row["added_name"], at: try row["added_at"]),
            replaces: try row["replaces"])
    }
}

extension Proof {
    static let shelf = RowShelf<Proof>(limit: 4096)

    init(_ row: Row) throws {
        self.init(
            document: try row["document"], code: try row["code"], part: try row["part"], page: try row["page"],
            linked: Authorship(person: try row["linked_by"], name: try row["linked_name"], at: try row["linked_at"]))
    }
}

extension Transaction {
    func document(_ id: String) throws -> EvidenceDocument? {
        try one("SELECT * FROM evidence_document WHERE id = \(id)").map(EvidenceDocument.init)
    }

    func insert(_ document: EvidenceDocument) throws {
        let (file, said) = (document.file, document.particulars)
        try execute(
            """
            INSERT INTO evidence_document (id, unit, name, digest, size, media_type, pages, remarks, number, date, issuer,
                abstract, address, copied_on, added_by, added_name, added_at, replaces)
            VALUES (\(document.id), \(document.unit), \(file.name), \(file.digest), \(file.size), \(file.mediaType),
                \(file.pages), \(Words.text(file.remarks)), \(said.number), \(said.date), \(said.issuer), \(said.abstract),
                \(said.address), \(said.copiedOn), \(document.added.person), \(document.added.name), \(document.added.at), \(document.replaces))
            """)
        guard let replaced = document.replaces else { return }
        try execute("UPDATE evidence_document SET replaced_by = \(document.id) WHERE id = \(replaced)")
    }

    func insert(_ proof: Proof, _ round: String, _ unit: UnitKey) throws {
        try execute(
            """
            INSERT INTO proof (round, unit, code, document, part, page, linked_by, linked_name, linked_at)
            VALUES (\(round), \(unit), \(proof.code), \(proof.document), \(proof.part), \(proof.page),
                \(proof.linked.person), \(proof.linked.name), \(proof.linked.at))
            ON CONFLICT (round, unit, code, document, part) DO UPDATE SET page = excluded.page,
                linked_by = excluded.linked_by, linked_name = excluded.linked_name, linked_at = excluded.linked_at
            """)
    }
}
