package lab;

import dev.roundup.*;

// options: -Aroundup.rules=abstract-missing=warning

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        description = "Papers &amp; talks",
        //            ^ warning: html-in-text
        author = "JosÃ© Outside",
        //       ^ warning: mojibake
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface Texts {}

@Paper(title = "One\u200b", authors = {"Jose\u0301 Ruiz", "Ada Lane"})
//             ^ error: control-character
//                                     ^ warning: unicode-form
@Abstract("The angle \\(\theta\\) minimises \\[\frac{1}{2} \nabla f\\].")
//        ^ error: java-escape
//        ^ error: java-escape
//        ^ error: java-escape
@Tldr("TODO")
//    ^ error: placeholder-text
@Session(name = "Oral <b>1</b>", start = "2023-12-12T10:00:00-06:00", place = "Hall\u00ad B\u0007")
//              ^ warning: html-in-text
//                                                                            ^ error: java-escape
@Award("Best\u2028Paper")
//     ^ error: control-character
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
// < warning: abstract-missing
@Note(Long.TEXT)
//        ^ error: text-too-long
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Abstract(Long.TEXT)
//            ^ error: text-too-long
interface Three {}

interface Long {
    String WORDS = "Sixteen letters. Sixteen letters. Sixteen letters. Sixteen letters. ";
    String PAGE = WORDS + WORDS + WORDS + WORDS + WORDS + WORDS + WORDS + WORDS + WORDS + WORDS;
    String CHAPTER = PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE + PAGE;
    String TEXT = CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER + CHAPTER;
}
