"""The names and words that a large record is made of."""

GIVEN = (
    "Kamrul Hasan Asim Munir Waker Nazrul Shahid Rahim Karim Anwar Farid Imran Javed Khalid Mahmud Nasir Omar Qadir "
    "Rashid Salim Tariq Usman Wahid Yusuf Zahid Abdul Amina Farida Hasina Khaleda Nadia Rehana Sultana Tahmina Li Wei "
    "Chen Zhang Anil Rajesh Suresh Vikram Arjun Deepak"
).split()
FAMILY = (
    "Hassan Rahman Chowdhury Ahmed Khan Islam Hossain Akter Begum Siddiqui Qureshi Malik Bajwa Raza Sharif Butt Mirza "
    "Ali Haque Uddin Miah Sarkar Das Roy Sen Bose Singh Sharma Patel Iyer Nair Menon Wang Liu Yang Huang Zhao Wu"
).split()
BENGALI = (
    "ওয়াকার কামরুল হাসান রহমান চৌধুরী আহমেদ খান ইসলাম হোসেন আক্তার বেগম সিদ্দিকী শেখ মাহমুদ নাসির ফরিদ করিম রহিম".split()
)
TOWNS = (
    "Dhaka Chattogram Khulna Sylhet Rajshahi Karachi Lahore Rawalpindi Islamabad Quetta Peshawar Delhi Mumbai Kolkata "
    "Chennai Colombo Kathmandu Yangon Beijing Kunming Ankara Istanbul Riyadh Jeddah Doha Muscat Tehran Moscow London"
).split()
COUNTRIES = (
    "Bangladesh Pakistan India China Turkey Nepal Myanmar Oman Qatar Iran Russia Indonesia Malaysia".split()
)
BODIES = (
    "Army Navy Air Force|Coast Guard|Ministry of Defence|Ministry of Foreign Affairs|Staff College|Ordnance Factory|"
    "National University|Institute of Strategic Studies|Chamber of Commerce|Press Club"
).split("|")
OUTLETS = (
    "The Daily Star|Dawn|Prothom Alo|The Hindu|Express Tribune|Anadolu Agency|Xinhua|Inter Services Public Relations|"
    "New Age|The News International"
).split("|")
WORDS = (
    "the delegation was received at headquarters and talks on training regional security trade and cooperation were "
    "held with senior officers while both sides expressed satisfaction over growing relations and agreed to continue "
    "exchanges of visits joint exercises courses seminars and cultural programmes in the coming year according to "
    "a statement issued by the directorate on behalf of the chief of staff who thanked his hosts for their warm "
    "hospitality and laid a wreath at the monument of martyrs before he inspected a guard of honour"
).split()
