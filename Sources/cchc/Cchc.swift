import ArgumentParser

/// The command line of ParIndex.
@main
struct Cchc: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cchc",
        abstract: "Chỉ số cải cách hành chính cấp xã. / Public administration reform index of communes.",
        discussion: """
            Mã thoát: 0 tốt; 1 có lỗi trong tệp được kiểm tra; 64 dùng sai; 65 dữ liệu sai; 69 thiếu chương trình hoặc máy chủ;
            70 lỗi của phần mềm. CCHC_LANG=en đổi sang tiếng Anh.
            Exit codes: 0 fine; 1 faults found by a check; 64 wrong usage; 65 bad data; 69 a program or server is missing; 70 our
            fault. CCHC_LANG=en switches to English.
            """,
        version: "0.1.0",
        subcommands: [
            ServeCommand.self, DemoCommand.self, SimulateCommand.self, CheckCommand.self, ScoreCommand.self,
            RankCommand.self, ReportCommand.self, LayoutCommand.self,
            MigrateCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
            UserCommand.self, RemindCommand.self,
        ])
}
