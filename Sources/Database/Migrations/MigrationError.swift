/// The database and the program do not belong together.
public enum MigrationError: Error, Equatable, CustomStringConvertible {
    /// The database was changed by a newer program.
    case newerDatabase(number: Int, name: String, known: Int)

    /// A step that the database has taken reads otherwise in this program.
    case changed(number: Int, name: String)

    /// The program's own list has a gap or a number twice.
    case misnumbered(number: Int, expected: Int)

    public var description: String {
        switch self {
        case .newerDatabase(let number, let name, let known):
            """
            the database is newer than this program: it has step \(number) (\(name)), the program knows steps up to \
            \(known); run the newer program, or restore a backup made before it
            """
        case .changed(let number, let name):
            """
            step \(number) (\(name)) of the database is not the one in this program; a released step must never be \
            edited, use the program that made the database
            """
        case .misnumbered(let number, let expected):
            "the program lists step \(number) where step \(expected) belongs"
        }
    }
}
