import Foundation
import Testing

/// What the text of the pages must never hold, since the markup's type can not see it.
@Suite struct SourcesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Pages")

    private static func sources() throws -> [(name: String, text: String)] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return try urls.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    @Test func `an interpolated attribute is quoted, links come from Path, nothing is styled or scripted in place`()
        throws
    {
        let sources = try Self.sources()
        try #require(sources.count > 20)
        for (name, text) in sources {
            #expect(text.firstMatch(of: /[a-z-]=\\\(/) == nil, "unquoted attribute in \(name)")
            #expect(text.firstMatch(of: /(?:href|action)=\\?"\//) == nil, "address beside Path in \(name)")
            #expect(
                text.firstMatch(of: /\sstyle=|\son[a-z]+=\\?"|<script>|<style/) == nil, "not allowed by CSP in \(name)")
        }
    }
}
