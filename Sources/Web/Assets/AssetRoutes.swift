import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// The program's own files.
struct AssetRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.asset.routerPath, use: show)
    }

    /// Kept by the browser for good: another version has another address.
    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let name = try context.parameter("name")
        guard let bytes = program.assets[name], let type = Self.type(of: name) else { throw HTTPError(.notFound) }
        return Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func type(of name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: nil
        }
    }
}
