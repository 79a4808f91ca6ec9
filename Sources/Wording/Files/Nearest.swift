/// Finds the word that somebody probably meant.
public enum Nearest {
    /// The known word with the fewest changes of a letter, if these are few against its length.
    public static func word(to text: String, among known: [String]) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let ranked = known.map { (word: $0, changes: changes(text.lowercased(), $0.lowercased())) }
        guard let best = ranked.min(by: { $0.changes < $1.changes }) else { return nil }
        return best.changes <= max(1, best.word.count * 2 / 5) ? best.word : nil
    }

    /// Letters to insert, delete or replace to come from one word to the other.
    private static func changes(_ from: String, _ to: String) -> Int {
        let target = Array(to)
        var row = Array(0...target.count)
        for (line, letter) in from.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in target.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[target.count]
    }
}
