window.searchIndex = [
["operations/books.get.html","books.get","Get book","/books/get Get a book. reads id"],
["operations/books.add.html","books.add","Add book","/books/add Add a book. changes title class from kind paper file other genre novel essay genres color red blue rating pages levels 1 2 3 price sold published mail size shelf author tags anything"],
["objects/Author.html","Author","Somebody who writes.","name born"],
["sections/books.html","Books","Books of the library.","section"],
["errors.html#400","400","The request is wrong.","error bad_request"],
["errors.html#404","404","There is no such book.","error not_found"]
];
