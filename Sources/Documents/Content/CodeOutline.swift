/// A QR code as a drawing: one stroke for each run of dark modules.
struct CodeOutline {
    let mark: VerificationMark

    /// Modules on a side with the light margin that readers need.
    var side: Int { mark.width + 8 }

    /// The path of all dark modules.
    var path: String {
        var text = ""
        for line in 0..<mark.width {
            var column = 0
            while column < mark.width {
                var length = 0
                while column + length < mark.width, mark.isDark[line * mark.width + column + length] { length += 1 }
                if length > 0 { text += "M\(column + 4) \(line + 4)h\(length)v1h-\(length)z" }
                column += max(length, 1)
            }
        }
        return text
    }

    /// The drawing as a file of its own.
    var svg: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" width="\(side)" height="\(side)">\
        <path d="\(path)"/></svg>
        """
    }
}
