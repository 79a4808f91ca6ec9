import Markup

/// A square of dark and light modules that phones read (mã QR), drawn as SVG.
public struct QRCode: Hashable, Sendable {
    /// Modules on a side.
    public var width: Int
    /// Line by line, from the top left.
    public var isDark: [Bool]

    public init(width: Int, isDark: [Bool]) {
        (self.width, self.isDark) = (width, isDark)
    }

    /// The drawing with the light margin of four modules that readers need; `title` says what it holds.
    func markup(title: String) -> Markup {
        let side = width + 8
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(title)" shape-rendering="crispEdges">\
            <rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" d="\(outline)"/></svg>
            """
    }

    /// One stroke for each run of dark modules.
    private var outline: String {
        var text = ""
        for line in 0..<width {
            var column = 0
            while column < width {
                var length = 0
                while column + length < width, isDark[line * width + column + length] { length += 1 }
                if length > 0 { text += "M\(column + 4) \(line + 4)h\(length)v1h-\(length)z" }
                column += max(length, 1)
            }
        }
        return text
    }
}
