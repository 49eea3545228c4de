package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023: R&D at AT&T; and more",
        // near-miss: html-in-text: R&D at AT&T; -> R&amp;D at AT&T;
        description = "TODO comments, \"lorem ipsum\" and where an abstract goes: {{papers}} papers.",
        author = "João São-Bento O’Neil",
        // near-miss: unicode-form: São -> Sa\u0303o
        // near-miss: mojibake: São -> SÃ£o
        published = "2023-11-20",
        language = "de",
        intro = """
                Es geht um\tdas Übliche, um zu zeigen, was in,
                um und neben dem Programm steht; und um
                eq und im.
                """,
        sections = @Section(id = "main", title = "IRMÃ”, «Ã», 5 Å² und 2 Å–3 Å", papers = {One.class, Two.class}))
interface TextNearMiss {}

@Paper(
        title = "When a < b > c: List<String>, the <b> tag and </s> tokens",
        authors = {"Hawai'i D'Alembert", "Nguyễn Văn Ý", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "Ł. Öz"})
@Abstract("""
        The angle \\(\\theta\\) and \\(\\sum_i x_i\\), well escaped, as Schr\\"odinger\u00a0and Poincar\\'e wrote.
        \\[\\begin{cases} 0 & \\text{if}\\ x < 0 \\\\ 1 & \\text{else} \\end{cases}\\]
        It costs $5 um $6, x\u0304 is a mean, sil\u00adbe, \u09df, 5\u202f\u212b, İstanbul ı.
        We say "um" and "ah", "so-called"answers. Set {'a', 'b'}; f'(x) in X.
        """)
// near-miss: java-escape: \\(\\theta -> \\(\theta
@Tldr("\tno\tu\tin\tan\top\tau\text")
@Session(name = "Oral 1, 👩\u200d💻", start = "2023-12-12T10:00:00-06:00", place = "学习（上）")
// near-miss: control-character: 👩\u200d -> 8\u200d
@Extra(name = "Acceptance rate", value = "n/a")
@Note("Title changed; abstract below.")
// near-miss: placeholder-text: Title changed; abstract below. -> TODO
interface One {}

@Paper(title = "[Re] Two Hills, etc.", authors = "Ada Lane")
// near-miss: title-leftover: [Re] -> [PDF]
// near-miss: title-style: , etc. -> .
@Note(Long.TEXT)
interface Two {}

interface Long {
    String LINE = "A café shuts. ";
    String PAGE = LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE;
    String CHAPTER = PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE;
    String BOOK = CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER;
    String TEXT = BOOK + BOOK + PAGE;
    // near-miss: text-too-long: + PAGE -> + PAGE + "."
}
