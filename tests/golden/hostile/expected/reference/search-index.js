window.searchIndex = [
["operations/match.try_it.html","match.try_it","Get \"it\" \\ {{ x }}","/../etc/'\"{pass}\"'/x Try \"it\" with {{ braces }}, \\backslashes\\ and \"\"\". changes pass id self extra options lambda \" ' \"\"\" \\ {{ x }} a|b ` None true 1 data x\"y default z\\"],
["objects/None.html","None","\"\"\"","__class__ mro True a b\"c'd\\e {{ x }} ../../etc/passwd ключ $ref on 1_000"],
["sections/class.html","\"Class\" | section","Ends with a backslash \\","section"],
["errors.html#400","400","\"Bad\" \\request","error bad_request"]
];
