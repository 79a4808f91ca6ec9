import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Publications
import Store

/// What was published, for everybody: ranks, open data, the file to check them by, the key.
struct PublicationRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.publicationKey.routerPath, use: key)
        router.get(PathPattern.publication.routerPath, use: show)
        router.get(PathPattern.verificationFile.routerPath, use: verificationFile)
        router.get(PathPattern.openDataCSV.routerPath, use: csv)
        router.get(PathPattern.openDataJSON.routerPath, use: json)
    }

    @Sendable private func key(_ request: Request, _ context: AppContext) async throws -> Response {
        let key = try await program.signingKey().publicKey
        let page = PublicationKeyPage(publicKey: key.base64, fingerprint: key.fingerprint)
        return .page(page.markup(in: context.frame(at: .publishing(.key), program)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (slug, number) = try place(context)
        let listing = try await program.round(slug)
        let publications = try await program.store.publications(slug)
        guard let shown = publications.first(where: { $0.publication.number == number }),
            let bytes = try await program.store.openData(slug, number)
        else { throw HTTPError(.notFound) }
        let data = try OpenData(json: bytes)
        let page = PublicationPage(
            round: program.heading(listing), publication: shown.publication, tables: data.tables(of: listing.round),
            proof: PublicationPage.Proof(
                fileHash: data.verification, head: RecordHead(seq: data.record.seq, hash: data.record.hash),
                fingerprint: data.fingerprint, license: data.license),
            publications: publications.map(\.publication))
        return .page(page.markup(in: context.frame(at: .publishing(.publication(slug, number)), program)))
    }

    @Sendable private func verificationFile(_ request: Request, _ context: AppContext) async throws -> Response {
        let (slug, number) = try place(context)
        guard let bytes = try await program.store.verificationFile(slug, number) else { throw HTTPError(.notFound) }
        return Self.download(bytes, "application/json", PublicationPage.verificationFileName(slug, number))
    }

    @Sendable private func csv(_ request: Request, _ context: AppContext) async throws -> Response {
        let (slug, number) = try place(context)
        guard let bytes = try await program.store.openData(slug, number) else { throw HTTPError(.notFound) }
        return Self.download(try OpenData(json: bytes).csv, "text/csv; charset=utf-8", "\(slug)-\(number).csv")
    }

    @Sendable private func json(_ request: Request, _ context: AppContext) async throws -> Response {
        let (slug, number) = try place(context)
        guard let bytes = try await program.store.openData(slug, number) else { throw HTTPError(.notFound) }
        return Self.download(bytes, "application/json", "\(slug)-\(number).json")
    }

    private func place(_ context: AppContext) throws -> (round: String, number: Int) {
        guard let number = Int(try context.parameter("number")) else { throw HTTPError(.notFound) }
        return (try context.parameter("round"), number)
    }

    /// Slugs hold letters, digits and hyphens only, so the name needs no quoting of its own.
    private static func download(_ bytes: [UInt8], _ type: String, _ name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension OpenData {
    /// The rows by table, best first; units that stand level in Vietnamese order.
    fileprivate func tables(of round: Round) -> [PublicationPage.Table] {
        round.tables.map { table in
            let rows = rows.filter { $0.table == table.slug }.map { row in
                (row: row, order: VietnameseOrder.Key(row.name), place: row.result.place)
            }
            return PublicationPage.Table(
                title: table.title,
                rows: rows.sorted { ($0.place, $0.order) < ($1.place, $1.order) }.compactMap { $0.row.shown })
        }
    }
}

extension VerificationFile.ResultPart {
    /// The number before the stroke of "9/20".
    fileprivate var place: Int { Int(rank.prefix { $0 != "/" }) ?? .max }
}

extension OpenData.Row {
    fileprivate var shown: PublicationPage.Row? {
        guard let key = UnitKey(parsing: unit), let points = Points(result.points),
            let maximum = Points(result.maximum)
        else { return nil }
        return PublicationPage.Row(
            unit: UnitName(key: key, name: name), superior: superior, place: result.rank,
            blockPlace: result.blockRank, points: points, maximum: maximum,
            percent: result.index.flatMap { Quantity($0) }, grade: result.grade)
    }
}
