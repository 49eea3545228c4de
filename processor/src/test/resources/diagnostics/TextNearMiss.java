// near-miss: java-escape, html-in-text, unicode-form, control-character, mojibake, placeholder-text, abstract-missing,
// near-miss: text-too-long
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023: R&D at AT&T; and more",
        description = "TODO comments, \"lorem ipsum\" and where an abstract goes: {{papers}} papers.",
        author = "João São-Bento O’Neil",
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
@Tldr("\tno\tu\tin\tan\top\tau\text")
@Session(name = "Oral 1, 👩\u200d💻", start = "2023-12-12T10:00:00-06:00", place = "学习（上）")
@Extra(name = "Acceptance rate", value = "n/a")
@Note("Title changed; abstract below.")
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
interface Two {}
