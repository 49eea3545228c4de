package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at \\emhp{NeurIPS} 2023",
        //      ^ error: latex-command
        intro = "See \\href{javascript:alert(1)}{this}.",
        //      ^ error: link-unsafe
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface Tex {}

@Paper(title = "A title with {a brace", authors = "Ada Lane")
//             ^ error: latex-command
@Abstract("One \\comand and \\emph{another}, 50% of it.\n\nThen \\(\\) and \\(x + 1.\n\n\\begin{itemise} \\item one.")
//        ^ error: latex-command
//        ^ error: latex-command
//        ^ error: math-delimiter
//        ^ error: math-syntax
//        ^ warning: stray-percent
@Tldr("The angle \\(\\alhpa\\) is small.")
//    ^ error: math-command
@Note("More at http://www.example.org.")
//    ^ warning: link-insecure
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Abstract("The angle \\(x = {\theta\\), and so on.")
//        ^ error: java-escape
interface Two {}

@Paper(
        title = "Three of \\(\\eps\\)",
        authors = "Ada Lane",
        macros = {"\\newcommand{\\eps}{\\epsilon", "\\newcommand{\\hill}{h}"})
        //        ^ error: macro-syntax
        //                                         ^ warning: unused-macro
interface Three {}
