import Markup
import ParIndex
import Wording

/// A publication as everybody may read it (trang công bố): decision, ranks, files to check and to reuse.
public struct PublicationPage: Sendable {
    public struct Row: Sendable {
        public var unit: UnitName
        public var superior: String
        /// As frozen, "9/20".
        public var place: String
        public var blockPlace: String?
        public var points: Points
        public var maximum: Points
        public var percent: Quantity?
        public var grade: String?

        public init(
            unit: UnitName, superior: String, place: String, blockPlace: String?, points: Points, maximum: Points,
            percent: Quantity?, grade: String?
        ) {
            (self.unit, self.superior, self.place, self.blockPlace) = (unit, superior, place, blockPlace)
            (self.points, self.maximum, self.percent, self.grade) = (points, maximum, percent, grade)
        }
    }

    public struct Table: Sendable {
        public var title: String
        public var rows: [Row]

        public init(title: String, rows: [Row]) {
            (self.title, self.rows) = (title, rows)
        }
    }

    /// What lets anybody check the publication.
    public struct Proof: Sendable {
        /// SHA-256 of the verification file.
        public var fileHash: String
        public var head: RecordHead
        public var fingerprint: String
        public var license: String

        public init(fileHash: String, head: RecordHead, fingerprint: String, license: String) {
            (self.fileHash, self.head, self.fingerprint, self.license) = (fileHash, head, fingerprint, license)
        }
    }

    public var round: RoundHeading
    public var publication: Publication
    public var tables: [Table]
    public var proof: Proof
    /// All of the round, the latest first.
    public var publications: [Publication]

    public init(
        round: RoundHeading, publication: Publication, tables: [Table], proof: Proof, publications: [Publication]
    ) {
        (self.round, self.publication, self.tables) = (round, publication, tables)
        (self.proof, self.publications) = (proof, publications)
    }

    /// What the verification file is called when it is downloaded.
    public static func verificationFileName(_ round: String, _ number: Int) -> String {
        "kiem-chung-\(round)-\(number).json"
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let crumbs = [
            Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds), Frame.Crumb(round.title, .round(round.id)),
        ]
        let title = language("Công bố lần \(publication.number)", "Publication \(publication.number)")
        return frame.page(
            title: title, section: .rounds, crumbs: crumbs,
            main: """
                <h1>\(language("Công bố kết quả: ", "Results published: "))\(round.title)</h1>
                \(decision(in: language))
                \(superseded(in: language))
                \(tables.map { table($0, in: language) })
                \(files(in: language))
                \(PublicationList(round: round.id, publications: publications, current: publication.number)
                    .markup(in: language))
                """)
    }

    private func decision(in language: Language) -> Markup {
        let decision = publication.decision
        let confirmed = publication.confirmed.map { Dates.moment($0.at, in: language) }
        return """
            <p class="facts"><span>\(language("Quyết định số ", "Decision "))<b>\(decision.number)</b>, \
            \(Dates.long(decision.day, in: language))</span> <span>\(language("Người ký: ", "Signed by "))\
            \(decision.signer)</span> <span>\(round.authority)</span> \
            <span>\(language("Công bố lúc ", "Published "))\(confirmed)</span></p>
            \(publication.correction.map { reason -> Markup in
                "<p class=\"notice\"><strong>\(language("Đính chính", "Correction"))</strong> \(reason)</p>"
            })
            """
    }

    /// Says on an earlier publication that a later one holds now.
    private func superseded(in language: Language) -> Markup? {
        guard let latest = publications.first, latest.number > publication.number else { return nil }
        let path = Path.publishing(.publication(round.id, latest.number)).text
        return """
            <p class="notice"><strong>\(language("Đã có đính chính", "Corrected since"))</strong> \
            <a href="\(path)">\(language("Xem lần công bố \(latest.number)", "See publication \(latest.number)"))</a></p>
            """
    }

    private func table(_ table: Table, in language: Language) -> Markup {
        let labels = [
            language("Hạng", "Rank"), language("Đơn vị", "Unit"), language("Điểm", "Points"),
            language("Chỉ số", "Index"), language("Xếp loại", "Grade"),
        ]
        let isGraded = table.rows.contains { $0.grade != nil }
        let rows = table.rows.map { row -> Markup in
            """
            <tr><td data-l="\(labels[0])">\(row.blockPlace ?? row.place)</td>\
            <th scope="row"><a href="\(Path.commune(round: round.id, unit: row.unit.key).text)">\(row.unit.name)</a></th>\
            <td class="n" data-l="\(labels[2])">\(Numbers.points(row.points, in: language))/\
            \(Numbers.points(row.maximum, in: language))</td>\
            <td class="n" data-l="\(labels[3])">\(row.percent.map { Numbers.percent($0, in: language) } ?? "–")</td>\
            \(isGraded ? "<td data-l=\"\(labels[4])\">\(row.grade ?? "–")</td>" as Markup : nil)</tr>

            """
        }
        return """
            <section><h2>\(table.title)</h2><table class="list cards"><thead><tr><th scope="col">\(labels[0])</th>\
            <th scope="col">\(labels[1])</th><th scope="col" class="n">\(labels[2])</th>\
            <th scope="col" class="n">\(labels[3])</th>\(isGraded ? "<th scope=\"col\">\(labels[4])</th>" as Markup : nil)</tr></thead>
            <tbody>
            \(rows)</tbody></table></section>
            """
    }

    private func files(in language: Language) -> Markup {
        let (slug, number) = (round.id, publication.number)
        let links: [(PublicationPath, String)] = [
            (.csv(slug, number), language("Dữ liệu mở (CSV)", "Open data (CSV)")),
            (.json(slug, number), language("Dữ liệu mở (JSON)", "Open data (JSON)")),
            (.verificationFile(slug, number), language("Tệp kiểm chứng", "Verification file")),
        ]
        return """
            <section><h2>\(language("Tải về và kiểm chứng", "Download and check"))</h2>
            <ul class="plain">\(links.map { path, title -> Markup in
                "<li><a href=\"\(Path.publishing(path).text)\">\(title)</a></li>"
            })</ul>
            <p>\(language("Được sử dụng lại theo giấy phép ", "Free to reuse under "))\(proof.license), \
            \(language("ghi nguồn là cơ quan công bố.", "naming the authority."))</p>
            <p>\(language("Ai cũng kiểm tra được, không cần kết nối mạng:", "Anybody can check it without a network:")) \
            <code>cchc verify \(Self.verificationFileName(round.id, publication.number)) --key \(proof.fingerprint)</code><br>\
            <small>\(language(
                "cchc là chương trình dòng lệnh của hệ thống mã nguồn mở ParIndex: dựng từ mã nguồn theo tệp README, rồi chạy lệnh trên trong thư mục chứa tệp kiểm chứng đã tải về.",
                "cchc is the command of the open system ParIndex: build it from its source as the README says, then run this where the downloaded file lies."))</small></p>
            <dl class="pairs proof"><div><dt>\(language("Mã băm SHA-256 của tệp", "SHA-256 of the file"))</dt>\
            <dd><code>\(proof.fileHash)</code></dd></div>
            <div><dt>\(language("Đầu chuỗi nhật ký", "Head of the record"))</dt><dd><code>\(proof.head.description)</code></dd></div>
            <div><dt><a href="\(Path.publishing(.key).text)">\(language("Dấu vân tay khóa ký", "Fingerprint of the key"))</a></dt>\
            <dd><code>\(proof.fingerprint)</code></dd></div></dl></section>
            """
    }
}
